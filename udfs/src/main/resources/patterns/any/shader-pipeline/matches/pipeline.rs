fn pipeline(device: &Device, source: &str) -> RenderPipeline { // expect: shader-pipeline
    let shader = device.create_shader_module(source);
    let layout = device.create_pipeline_layout(&[bind_group_layout(device)]);
    device.create_render_pipeline(&Descriptor {
        layout,
        vertex: stage(&shader, "vertex_main"),
        fragment: stage(&shader, "fragment_main"),
        uniforms: 2,
    })
}
