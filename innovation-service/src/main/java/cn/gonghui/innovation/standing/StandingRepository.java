package cn.gonghui.innovation.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<MemberStanding, UUID> {}
