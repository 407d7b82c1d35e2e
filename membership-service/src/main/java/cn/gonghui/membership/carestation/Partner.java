package cn.gonghui.membership.carestation;

import cn.gonghui.membership.organization.Contact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The institution with which a care station is run (合作机构). */
@Schema(name = "CareStationPartner", description = "The institution with which the station is run 合作机构")
public record Partner(
        @NotBlank @Size(max = 100) @Schema(description = "Name 机构名称", examples = "中国成都SOS儿童村")
        String name,

        @NotNull @Schema(description = "Kind 机构类别", examples = "CHILD_WELFARE_INSTITUTION")
        PartnerKind kind,

        @Valid @Schema(description = "How to reach it: an office, never a person 联系方式", nullable = true)
        Contact contact) {}
