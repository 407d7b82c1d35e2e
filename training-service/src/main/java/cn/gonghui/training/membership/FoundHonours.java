package cn.gonghui.training.membership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The honours that membership-service answers. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FoundHonours(List<KnownHonour> items) {}
