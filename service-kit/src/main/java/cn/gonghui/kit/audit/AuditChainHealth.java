package cn.gonghui.kit.audit;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether audit rows reach the chain in time: at {@code /q/health/well}, as it takes no instance out of service. */
@Wellness
@ApplicationScoped
class AuditChainHealth implements HealthCheck {

    private final AuditWatch watch;

    AuditChainHealth(AuditWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return watch.health();
    }
}
