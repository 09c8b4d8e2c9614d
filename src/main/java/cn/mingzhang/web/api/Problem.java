package cn.mingzhang.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Why a request cannot be answered (问题说明, RFC 9457): in Chinese, with what to do. */
final class Problem extends RuntimeException {

    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;

    private final String title;

    Problem(int status, String title, String whatToDo) {
        super(whatToDo);
        this.status = status;
        this.title = title;
    }

    static Problem badParameter(String name, String value, String whatToDo) {
        return new Problem(400, "参数 " + name + " 的值 " + value + " 不能用", whatToDo);
    }

    static Problem notFound(String what, String whatToDo) {
        return new Problem(404, "没有" + what, whatToDo);
    }

    Response response() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", "about:blank").put("title", title).put("status", status)
                .put("detail", getMessage());
        Response.ResponseBuilder response = Response.status(status).type(MEDIA_TYPE).entity(node.toString().getBytes(StandardCharsets.UTF_8));
        return (status == 405 ? response.header("Allow", "GET, HEAD") : response).build();
    }

    /** Every failure becomes such an answer; what broke goes to the log and never to the asker. */
    public static class Mapper implements ExceptionMapper<Throwable> {

        private static final Logger LOG = Logger.getLogger(Api.class.getName());

        @Override
        public Response toResponse(Throwable failure) {
            if (failure instanceof Problem problem) {
                return problem.response();
            }
            int status = failure instanceof WebApplicationException refused ? refused.getResponse().getStatus() : 500;
            if (status == 405) {
                return new Problem(405, "接口只供读取", "请改用 GET 或 HEAD 请求。").response();
            }
            if (status >= 400 && status < 500) {
                return new Problem(404, "接口没有这个地址", "全部地址见 /api/v1/openapi.json，说明见 /data。").response();
            }
            LOG.log(Level.SEVERE, "the API could not answer", failure);
            return new Problem(500, "服务器没能完成这个请求", "请稍后再试；如果一直如此，请告知网站管理者。").response();
        }
    }
}
