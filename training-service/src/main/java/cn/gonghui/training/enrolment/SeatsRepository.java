package cn.gonghui.training.enrolment;

import cn.gonghui.training.mode.SeatMode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SeatsRepository implements PanacheRepositoryBase<Seats, Seats.Key> {

    /** Holds the row until the transaction ends; everything about these seats is read after it. */
    Optional<Seats> lock(UUID sessionId, SeatMode mode) {
        return Optional.ofNullable(findById(new Seats.Key(sessionId, mode), LockModeType.PESSIMISTIC_WRITE));
    }

    List<Seats> of(UUID sessionId) {
        return list("key.sessionId = ?1 order by key.mode", sessionId);
    }
}
