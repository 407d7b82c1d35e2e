package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of goods as callers see it. */
@Schema(description = "Line of goods 物资")
public record AidGoodsView(
        @Schema(description = "Line", examples = "01900000-0000-7000-8000-000000000d41")
        UUID id,

        @Schema(description = "Project 帮扶项目", examples = "01900000-0000-7000-8000-000000000d11")
        UUID projectId,

        @Schema(description = "Care station 爱心驿站", examples = "01900000-0000-7000-8000-000000000d01")
        UUID stationId,

        @Schema(description = "Item 品名", examples = "书包") String item,

        @Schema(description = "Unit 单位", examples = "个") String unit,

        @Schema(description = "Pledged in all 认捐数量", examples = "120")
        long pledged,

        @Schema(description = "Received in all 入库数量", examples = "100")
        long received,

        @Schema(description = "Handed over in all 发放数量", examples = "86")
        long handedOver,

        @Schema(description = "In stock: received less handed over, never negative 库存", examples = "14")
        long stock,

        @Schema(description = "When the row was written", examples = "2024-05-10T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-29T10:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "3")
        long version)
        implements Versioned {}
