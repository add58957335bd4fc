/** Renderers that draw WebGL on the processor: Chromium's and Mesa's, Windows' without a driver. */
const ON_PROCESSOR = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether graphics are drawn by the processor here: then multisampling, and canvases on an emulated card, cost more than they give. */
export function isEmulated(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return true;
  const plain = String(gl.getParameter(gl.RENDERER));
  // Some browsers say it openly, and complain where the extension is asked for; others hide it behind a name of their own.
  const names = /^webkit/i.test(plain) ? gl.getExtension('WEBGL_debug_renderer_info') : null;
  return ON_PROCESSOR.test(names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : plain);
}
