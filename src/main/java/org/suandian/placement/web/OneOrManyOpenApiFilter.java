package org.suandian.placement.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes what may be one value or a list of them as just that. The type of such a property in Java is a list, which would stand
 * beside the choice in the OpenAPI document and rule the single value out.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OneOrManyOpenApiFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        for (Schema schema : api.getComponents().getSchemas().values()) {
            Map<String, Schema> properties = schema.getProperties();
            if (properties != null) {
                properties.values().forEach(OneOrManyOpenApiFilter::leaveChoiceAlone);
            }
        }
    }

    private static void leaveChoiceAlone(Schema property) {
        boolean isChoice = property.getOneOf() != null && !property.getOneOf().isEmpty();
        if (isChoice && property.getType() != null && property.getType().contains(Schema.SchemaType.ARRAY)) {
            property.setType(null);
            property.setItems(null);
        }
    }
}
