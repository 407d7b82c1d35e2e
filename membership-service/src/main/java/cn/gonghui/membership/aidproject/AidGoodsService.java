package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enters goods and what happens to them. Movements of one line come one after the other, under its lock. */
@ApplicationScoped
public class AidGoodsService {

    private final AidGoodsRepository goods;
    private final AidProjectAccess access;
    private final Batches batches;
    private final Journal journal;
    private final Clock clock;

    AidGoodsService(AidGoodsRepository goods, AidProjectAccess access, Batches batches, Journal journal, Clock clock) {
        this.goods = goods;
        this.access = access;
        this.batches = batches;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Created<AidGoodsView> enter(UUID projectId, EnterGoods request) {
        var project = access.shared(projectId);
        var entered = enter(project, known(projectId, List.of(request)), request);
        goods.flush();
        return entered.map(AidGoods::view);
    }

    @Transactional
    public BatchResult<AidGoodsView> enter(UUID projectId, EnterGoodsLines request) {
        var project = access.shared(projectId);
        var known = known(projectId, request.items());
        var entered = batches.creating(request.items(), item -> enter(project, known, item));
        goods.flush();
        return entered.map(created -> created.value().view());
    }

    private Map<EnterGoods, AidGoods> known(UUID projectId, List<EnterGoods> requests) {
        var known = new HashMap<EnterGoods, AidGoods>();
        goods.of(projectId, requests.stream().map(EnterGoods::item).toList())
                .forEach(line -> known.put(line.content(), line));
        return known;
    }

    /** The same item in the same unit again is the line that is there. */
    private Created<AidGoods> enter(AidProject project, Map<EnterGoods, AidGoods> known, EnterGoods request) {
        if (known.get(request) instanceof AidGoods there) {
            return Created.before(there.id(), there);
        }
        project.requireNotOver();
        var line = new AidGoods(project, request);
        goods.persist(line);
        journal.record(line.entered(project.organizationId(), clock.instant()), null, line.view());
        known.put(request, line);
        return Created.now(line.id(), line);
    }

    @Transactional
    public Page<AidGoodsView> list(UUID projectId, PageRequest page) {
        return goods.page(access.requireVisible(projectId).id(), page);
    }

    @Transactional
    public AidGoodsView get(UUID id) {
        access.requireVisible(goods.projectOf(id));
        return goods.findById(id).view();
    }

    @Transactional
    public Page<AidGoodsMovementView> movements(UUID id, PageRequest page) {
        access.requireVisible(goods.projectOf(id));
        return goods.movements(id, page);
    }

    @Transactional
    public AidGoodsView move(UUID id, MoveGoods request) {
        var project = access.shared(goods.projectOf(id));
        var item = new MoveGoodsLines.Item(id, request);
        var line = move(project, store(project, List.of(item)), item);
        goods.flush();
        return line.view();
    }

    @Transactional
    public BatchResult<AidGoodsView> move(UUID projectId, MoveGoodsLines request) {
        var project = access.shared(projectId);
        var store = store(project, request.items());
        var moved = batches.each(200, request.items(), item -> move(project, store, item));
        goods.flush();
        return moved.map(AidGoods::view);
    }

    /** Takes a movement back by another one of the same day; once, and where the stock allows it. */
    @Transactional
    public AidGoodsView reverse(UUID id, UUID movementId, ReverseMovement request) {
        var project = access.shared(goods.projectOf(id));
        var line = goods.exclusive(project.id(), List.of(id)).getFirst();
        var movement = goods.movement(id, movementId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        requireOpen(project, movement.content().kind());
        var reversal = movement.reversal(line, request.reason());
        if (goods.reversed(movementId)) {
            throw AidProjectProblem.MOVEMENT_REVERSED.refuse();
        }
        var before = line.view();
        var stock = goods.stocks(List.of(id)).get(id);
        var event = line.reverse(movement, stock, project.organizationId(), clock.instant());
        goods.add(reversal);
        goods.flush();
        journal.record(event, before, line.view());
        return line.view();
    }

    /** The lines, held, what was in stock of them day by day, and which movements are on record already. */
    private record Store(Map<UUID, AidGoods> lines, Map<UUID, StockByDay> stocks, Map<Reference, MoveGoods> earlier) {}

    private record Reference(UUID goodsId, String text) {}

    private Store store(AidProject project, List<MoveGoodsLines.Item> items) {
        var ids = items.stream().map(MoveGoodsLines.Item::goodsId).collect(Collectors.toSet());
        var lines = goods.exclusive(project.id(), ids).stream()
                .collect(Collectors.toMap(AidGoods::id, Function.identity()));
        var references = items.stream()
                .map(item -> item.movement().externalReference())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var earlier = new HashMap<Reference, MoveGoods>();
        goods.withReferences(lines.keySet(), references)
                .forEach(movement -> earlier.put(
                        new Reference(movement.goodsId(), movement.content().externalReference()), movement.content()));
        return new Store(lines, goods.stocks(lines.keySet()), earlier);
    }

    private AidGoods move(AidProject project, Store store, MoveGoodsLines.Item item) {
        var line = store.lines().get(item.goodsId());
        if (line == null) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/goodsId");
        }
        var movement = item.movement();
        var reference = new Reference(line.id(), movement.externalReference());
        if (store.earlier().get(reference) instanceof MoveGoods there) {
            if (there.equals(movement)) {
                return line;
            }
            throw AidProjectProblem.MOVEMENT_REFERENCE_TAKEN.refuse();
        }
        requireOpen(project, movement.kind());
        requireDay(project, movement);
        var before = line.view();
        var event = line.move(movement, store.stocks().get(line.id()), project.organizationId(), clock.instant());
        goods.add(new AidGoodsMovement(line, movement));
        journal.record(event, before, line.view());
        if (movement.externalReference() != null) {
            store.earlier().put(reference, movement);
        }
        return line;
    }

    /** Pledges come while it is planned; what is received or handed over belongs to a project under way. */
    private static void requireOpen(AidProject project, MovementKind kind) {
        if (kind == MovementKind.PLEDGE) {
            project.requireNotOver();
        } else {
            project.requireUnderWay();
        }
    }

    private void requireDay(AidProject project, MoveGoods movement) {
        var today = BusinessDay.today(clock);
        if (movement.kind() == MovementKind.PLEDGE) {
            project.requirePledgeDay(movement.movedOn(), today, "/movedOn");
        } else {
            project.requireDay(movement.movedOn(), today, "/movedOn");
        }
    }
}
