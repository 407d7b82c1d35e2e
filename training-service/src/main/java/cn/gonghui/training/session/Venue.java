package cn.gonghui.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a session is held 场地. The name and the room together are one room, which holds one session at a time. */
@Embeddable
@Schema(
        description =
                "Where a session is held 场地; name and room together are one room, which holds one session at a time")
public record Venue(
        @NotBlank @Size(max = 100) @Column(name = "venue_name") @Schema(description = "Name 名称", examples = "昌平区职工之家")
        String name,

        @Size(max = 200)
        @Column(name = "venue_address")
        @Schema(description = "Address 地址", examples = "昌平区府学路10号", nullable = true)
        String address,

        @Size(max = 50)
        @Column(name = "venue_room")
        @Schema(description = "Room 房间", examples = "三层报告厅", nullable = true)
        String room) {

    /** The same for every way of writing the same room: width, case and blanks do not matter. */
    String roomKey() {
        return plain(name) + "|" + (room == null ? "" : plain(room));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
