def rotate(point, phi):
    return point.x * cos(phi), point.y * sin(phi)
