/** Renderers that draw WebGL on the processor: Chromium's and Mesa's, Windows' without a driver. */
const ON_PROCESSOR = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether graphics are drawn by the processor here: then multisampling, and canvases on an emulated card, cost more than they give. */
export function isEmulated(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return true;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  return ON_PROCESSOR.test(String(renderer));
}
