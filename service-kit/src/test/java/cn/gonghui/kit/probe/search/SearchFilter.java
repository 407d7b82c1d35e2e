package cn.gonghui.kit.probe.search;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One parameter of each kind that can be misspelt. */
public record SearchFilter(
        @QueryParam("owner") UUID owner,
        @QueryParam("status") SearchState status,
        @QueryParam("from") Instant from,
        @QueryParam("at") OffsetDateTime at) {}
