package cn.gonghui.kit.probe.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

@JsonInclude(JsonInclude.Include.NON_NULL)
record WriteNote(
        @NotBlank @Size(max = 40) String title,
        @NotNull @Max(1_000_000) Integer rank,
        @Valid List<Line> lines,
        NoteStatus wanted) {

    record Line(@NotBlank String text, LocalDate day) {}
}
