package cn.gonghui.kit.test.violators.order;

public class OrderRepository {
    public Order first() {
        return new Order();
    }
}
