package cn.gonghui.training.request;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request is accepted. */
@Schema(description = "How a request is accepted 受理")
public record AcceptRequest(
        @Schema(
                description = "Plan that is to serve it 年度计划; the request's own where missing",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000501")
        UUID planId) {}
