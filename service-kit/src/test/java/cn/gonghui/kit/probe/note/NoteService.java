package cn.gonghui.kit.probe.note;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoteService {

    private final EntityManager entities;
    private final MergePatcher patcher;
    private final Batches batches;

    NoteService(EntityManager entities, MergePatcher patcher, Batches batches) {
        this.entities = entities;
        this.patcher = patcher;
        this.batches = batches;
    }

    @Transactional
    NoteView write(WriteNote request) {
        var note = new Note(request);
        entities.persist(note);
        entities.flush();
        return note.view();
    }

    @Transactional
    BatchResult<NoteView> writeAll(List<WriteNote> requests) {
        return batches.each(201, requests, request -> {
            var taken = entities.createQuery("select count(e) from Note e where e.title = :title", Long.class)
                    .setParameter("title", request.title())
                    .getSingleResult();
            if (taken > 0) {
                throw NoteProblem.TITLE_TAKEN.refuse();
            }
            return write(request);
        });
    }

    @Transactional
    NoteView edit(UUID id, ExpectedVersion expected, MergePatch patch) {
        var note = find(id);
        expected.check(note.version());
        note.edit(patcher.apply(patch, note.editable()));
        entities.flush();
        return note.view();
    }

    @Transactional
    NoteView close(UUID id, ExpectedVersion expected) {
        var note = find(id);
        expected.check(note.version());
        note.close();
        entities.flush();
        return note.view();
    }

    @Transactional
    NoteView read(UUID id) {
        return find(id).view();
    }

    @Transactional
    void delete(UUID id) {
        entities.remove(find(id));
    }

    @Transactional
    Page<NoteView> list(String titlePrefix, PageRequest page) {
        return ListQuery.of(entities, Note.class)
                .where("e.title like :title", "title", titlePrefix == null ? null : titlePrefix + "%")
                .sort("createdAt", Instant.class)
                .sort("rank", Integer.class)
                .page(page, NoteView.class, Note::view);
    }

    private Note find(UUID id) {
        return Optional.ofNullable(entities.find(Note.class, id)).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }
}
