def quantize(tensor, bits=8): # expect: quantisation
    largest = tensor.abs().max()
    scale = largest / (2 ** (bits - 1) - 1)
    return (tensor / scale).round().clamp(-128, 127).to(int8), scale


def dequantize(weights, scale):
    return weights.float() * scale
