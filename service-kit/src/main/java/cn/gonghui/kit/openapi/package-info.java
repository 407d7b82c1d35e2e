/** Completes the OpenAPI document with what holds for every operation. */
@OpenAPIDefinition(
        info = @Info(title = "Gonghui Suite", version = "1"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemView.class)))
package cn.gonghui.kit.openapi;

import cn.gonghui.kit.problem.ProblemView;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
