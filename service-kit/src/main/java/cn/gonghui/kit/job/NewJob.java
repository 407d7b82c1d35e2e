package cn.gonghui.kit.job;

import java.util.UUID;

/**
 * Long work that somebody asks for.
 *
 * @param id also the id of the thing that the work is about, where there is one
 * @param kind of the {@link JobWork} that does it
 * @param organizationId in whose scope it is seen; null: only by who asked, and by the federation
 * @param result address at which the outcome is read, for example {@code /v1/imports/{id}}
 */
public record NewJob(UUID id, String kind, UUID organizationId, String result) {}
