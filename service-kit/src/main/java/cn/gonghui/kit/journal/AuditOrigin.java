package cn.gonghui.kit.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who did something and from where.
 *
 * @param subject the account, {@code issuer|sub}; {@code anonymous}; {@code system} for work that nobody asked for
 * @param roles names of the caller's roles, sorted, separated by spaces
 * @param organizationId the organisation that the caller acts for
 * @param address network address of the caller
 * @param requestId {@code X-Request-Id} of the request
 */
@Embeddable
record AuditOrigin(
        @Column(name = "actor_subject", nullable = false) String subject,

        @Column(name = "actor_roles", nullable = false) String roles,

        @Column(name = "actor_organization_id") UUID organizationId,
        @Column(name = "address") String address,
        @Column(name = "request_id") String requestId) {

    static final AuditOrigin SYSTEM = new AuditOrigin("system", "", null, null, null);
}
