package cn.gonghui.kit.test.violators.order;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Queries by itself, catches, does not say who may call it, nor what a repetition does. */
@Path("/orders")
public class OrderResource {

    private final OrderRepository orders = new OrderRepository();

    @POST
    public String place() {
        try {
            return orders.first().toString();
        } catch (IllegalStateException e) {
            return "";
        }
    }
}
