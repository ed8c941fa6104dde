def zoom(image, scale):
    return image.resize(round(image.width * scale), round(image.height * scale))
