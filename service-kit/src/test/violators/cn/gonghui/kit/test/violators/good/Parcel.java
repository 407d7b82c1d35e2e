package cn.gonghui.kit.test.violators.good;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "parcel")
class Parcel {
    @Id
    long id;
}
