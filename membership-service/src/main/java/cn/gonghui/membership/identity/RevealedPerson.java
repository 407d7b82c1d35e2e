package cn.gonghui.membership.identity;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields that were asked for, in full; those that were not are null. */
@Schema(description = "The fields that were asked for, in full; the others are null 明文信息")
public record RevealedPerson(
        @Schema(description = "Name 姓名; null unless asked for", nullable = true, examples = "张三丰")
        String name,

        @Schema(
                description = "Document number 证件号码; null unless asked for",
                nullable = true,
                examples = "11010519491231002X")
        String documentNumber,

        @Schema(description = "Phone 电话; null unless asked for, or unknown", nullable = true, examples = "13812345678")
        String phone) {

    /** Of a whole person, what was asked for. */
    public RevealedPerson only(Collection<PersonField> fields) {
        return new RevealedPerson(
                fields.contains(PersonField.NAME) ? name : null,
                fields.contains(PersonField.DOCUMENT_NUMBER) ? documentNumber : null,
                fields.contains(PersonField.PHONE) ? phone : null);
    }

    /** Without the values: they must not reach a log. */
    @Override
    public String toString() {
        return "RevealedPerson";
    }
}
