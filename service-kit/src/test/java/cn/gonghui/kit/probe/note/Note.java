package cn.gonghui.kit.probe.note;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** The smallest aggregate that every convention of the kit can be tried on. */
@Entity
@Table(name = "note")
class Note extends Aggregate {

    private String title;
    private int rank;

    @Enumerated(EnumType.STRING)
    private NoteStatus status;

    protected Note() {}

    Note(WriteNote request) {
        super(Ids.next());
        status = NoteStatus.OPEN;
        edit(request);
    }

    void edit(WriteNote request) {
        if (status == NoteStatus.CLOSED) {
            throw NoteProblem.CLOSED.refuse(title);
        }
        title = request.title();
        rank = request.rank();
    }

    void close() {
        if (status == NoteStatus.CLOSED) {
            throw NoteProblem.CLOSED.refuse(title);
        }
        status = NoteStatus.CLOSED;
    }

    WriteNote editable() {
        return new WriteNote(title, rank, null, null);
    }

    NoteView view() {
        return new NoteView(id(), title, rank, status, version());
    }
}
