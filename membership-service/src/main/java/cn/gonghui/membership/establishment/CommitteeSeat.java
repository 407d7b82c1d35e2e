package cn.gonghui.membership.establishment;

import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.personaldata.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seat in the committee and who was elected to it. The name is kept encrypted and shown to officers in scope; it goes when
 * the person is erased.
 */
@Embeddable
@Schema(description = "A seat in the elected committee 委员会成员; the name is masked but for officers in scope")
public record CommitteeSeat(
        @Enumerated(EnumType.STRING)
        @Column(name = "seat", nullable = false)
        @NotNull
        @Schema(description = "Seat 职务", examples = "CHAIR")
        CommitteePosition position,

        @Convert(converter = EncryptedText.class)
        @Column(name = "person_name")
        @NotBlank
        @Size(max = 50)
        @Schema(description = "Name 姓名; null only of an erased person", nullable = true, examples = "张三丰")
        String personName) {

    CommitteeSeat shown(boolean named) {
        return new CommitteeSeat(position, Disclosure.named(personName, named));
    }

    /** Whether it is told of anybody so called; of an erased person it is told of nobody. */
    boolean isOf(Set<String> names) {
        return personName != null && names.contains(personName);
    }

    /** Without the name: it must not reach a log. */
    @Override
    public String toString() {
        return "CommitteeSeat[" + position + "]";
    }
}
