package cn.gonghui.innovation.membership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Honours that stand. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HonoursAnswer(List<KnownHonour> items) {}
