package cn.gonghui.kit.personaldata;

import java.util.List;

/** Says where encrypted bytes are stored past the entities; what an {@link EncryptedText} attribute holds is found without it. */
public interface EncryptedBytes {

    List<EncryptedColumn> columns();
}
