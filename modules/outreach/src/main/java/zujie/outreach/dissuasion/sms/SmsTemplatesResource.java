package zujie.outreach.dissuasion.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Templates of warning messages (预警短信模板). */
@ApplicationScoped
@Path("sms-templates")
@Tag(name = "sms-templates", description = "预警短信模板")
public class SmsTemplatesResource {

    @Inject
    SmsTemplates templates;

    /** A template; without a type it is the general one. */
    @Schema(name = "SmsTemplateText")
    public record Body(@Nullable String fraudType, @NotNull String text) {}

    /** The templates in force. */
    public record InForce(List<SmsTemplateRow> rows) {}

    @GET
    public InForce list() {
        return new InForce(templates.list());
    }

    @POST
    @Operation(summary = "启用模板；替换同类型的旧模板")
    public SmsTemplateRow write(@Valid @NotNull Body body) {
        return templates.write(body.fraudType(), body.text());
    }

    @DELETE
    @Path("{id}")
    public void retire(@PathParam("id") UUID id) {
        templates.retire(id);
    }
}
