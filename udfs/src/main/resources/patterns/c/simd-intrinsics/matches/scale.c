void scale(float *values, int count, float factor) /* expect: simd-intrinsics */
{
    for (int i = 0; i + 4 <= count; i += 4)
        vst1q_f32(values + i, vmulq_n_f32(vld1q_f32(values + i), factor));
}
