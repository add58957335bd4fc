/** A linked program with its places looked up once. */
export interface Program {
  readonly program: WebGLProgram;
  attribute(name: string): number;
  uniform(name: string): WebGLUniformLocation | null;
}

function compile(gl: WebGLRenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('No shader could be made');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`Shader: ${gl.getShaderInfoLog(shader) ?? ''}`);
  }
  return shader;
}

/** @throws Error when a shader does not compile or link, unless the context is lost, when nothing can be said. */
export function makeProgram(gl: WebGLRenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertex));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragment));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`Program: ${gl.getProgramInfoLog(program) ?? ''}`);
  }
  const uniforms = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    attribute: (name) => gl.getAttribLocation(program, name),
    uniform: (name) => {
      let place = uniforms.get(name);
      if (place === undefined) {
        place = gl.getUniformLocation(program, name);
        uniforms.set(name, place);
      }
      return place;
    },
  };
}

/** A buffer that is filled once. */
export function staticBuffer(gl: WebGLRenderingContext, target: number, data: AllowSharedBufferSource): WebGLBuffer {
  const buffer = gl.createBuffer();
  gl.bindBuffer(target, buffer);
  gl.bufferData(target, data, gl.STATIC_DRAW);
  return buffer;
}
