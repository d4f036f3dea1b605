package org.suandian.deployment.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What two models of Kubernetes say of an object, neither of which sees everything: the official client's knows which
 * fields there must and may be, fabric8's what their types are, and it has Prometheus' objects.
 */
public final class ObjectModels {

    private static final String OFFICIAL = "io.kubernetes.client.openapi.models.";
    private static final KubernetesSerialization KINDS = new KubernetesSerialization();
    private static final ObjectMapper TYPES = strictMapper();

    private ObjectModels() {}

    /** What is wrong, a sentence each; empty if nothing is. */
    public static List<String> complaints(Manifest manifest) {
        List<String> result = new ArrayList<>(ofOfficialModel(manifest));
        result.addAll(ofTypes(manifest));
        return result;
    }

    /** What the official client's model complains of; nothing where the object is one of Prometheus'. */
    public static List<String> ofOfficialModel(Manifest manifest) {
        List<String> result = new ArrayList<>();
        if (!manifest.isOfPrometheus()) {
            askOfficialModel(manifest, result);
        }
        return result;
    }

    /** What fabric8's model complains of. */
    public static List<String> ofTypes(Manifest manifest) {
        List<String> result = new ArrayList<>();
        askTypes(manifest, result);
        return result;
    }

    private static void askOfficialModel(Manifest manifest, List<String> result) {
        String version = manifest.apiVersion().substring(manifest.apiVersion().indexOf('/') + 1);
        String name =
                OFFICIAL + version.substring(0, 1).toUpperCase(Locale.ROOT) + version.substring(1) + manifest.kind();
        try {
            JsonElement json = JsonParser.parseString(manifest.json().toString());
            Class.forName(name)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, json);
        } catch (ClassNotFoundException e) {
            result.add(manifest + ": there is no kind of this name in " + manifest.apiVersion());
        } catch (InvocationTargetException e) {
            result.add(manifest + ": " + e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void askTypes(Manifest manifest, List<String> result) {
        Class<?> type = KINDS.getRegisteredKubernetesResource(manifest.apiVersion(), manifest.kind());
        // A kind that is not found may be given by its name alone, from another group.
        if (type == null || !HasMetadata.getApiVersion(type).equals(manifest.apiVersion())) {
            result.add(manifest + ": " + manifest.apiVersion() + " has no such kind");
            return;
        }
        try {
            TYPES.treeToValue(manifest.json(), type);
        } catch (JsonProcessingException e) {
            result.add(manifest + ": " + e.getOriginalMessage());
        }
    }

    /** Takes each type for what it is, as the server does: no text for a number, no number for a text, nothing unknown. */
    private static ObjectMapper strictMapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .annotationIntrospector(new NothingUnknown())
                .build();
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }

    /** The model keeps what it does not know in a map; without that map an unknown field is an error. */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
