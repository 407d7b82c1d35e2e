package cn.gonghui.kit.web;

import java.util.List;

/**
 * The enums of a service that callers meet. A bean of this type makes them appear in {@code GET /v1/code-lists}; their
 * labels are in {@code messages/labels.properties} (Chinese) and {@code labels_en.properties}, keyed
 * {@code EnumName.CONSTANT}.
 */
public interface CodeLists {
    List<Class<? extends Enum<?>>> enums();
}
