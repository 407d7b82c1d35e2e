package cn.gonghui.training.lecturer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited in a lecturer's entry. */
@Schema(description = "What may be edited in a lecturer's entry 师资信息")
public record EditLecturer(
        @NotNull @Schema(description = "As what one teaches 称号", examples = "WORKER_CRAFTSMAN")
        LecturerTitle title,

        @Size(max = 400)
        @Pattern(regexp = "[^|\\s]+\\|[^|\\s]+")
        @Schema(
                description = "Account that acts as this lecturer: issuer, a bar, `sub` 登录账号",
                examples = "https://issuer.example/realms/gonghui|lecturer-1",
                nullable = true)
        String accountSubject,

        @Size(max = 20) @Schema(description = "Topics 授课主题, up to 50 characters each", examples = "[\"三种精神\"]")
        List<@NotBlank @Size(max = 50) String> topics,

        @Size(max = 50)
        @Schema(description = "Districts served 服务区域, GB/T 2260, six digits; empty: all", examples = "[\"110114\"]")
        List<@NotNull @Pattern(regexp = "[0-9]{6}") String> districts) {

    public EditLecturer {
        topics = topics == null ? List.of() : topics;
        districts = districts == null ? List.of() : districts;
    }
}
