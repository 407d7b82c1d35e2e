package cn.gonghui.training.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TrainingRefusalRepository implements PanacheRepositoryBase<TrainingRefusal, UUID> {}
