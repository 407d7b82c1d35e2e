package cn.gonghui.membership.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * That a member's name has a part of two characters, by its keyed token. Kept by the database beside the member, in the
 * order in which lists show members, so that a page of those with a common name is read from its beginning.
 */
@Entity
@Immutable
@Table(name = "member_name_part")
@IdClass(MemberNamePart.Key.class)
class MemberNamePart {

    @Id
    @Column(name = "token")
    private long token;

    @Id
    @Column(name = "organization_id")
    private UUID organizationId;

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    protected MemberNamePart() {}

    /** All of it is the key. */
    record Key(long token, UUID organizationId, UUID memberId) implements Serializable {}
}
