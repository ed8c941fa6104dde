public class Sprite
{
    public void SetX(int x) { this.x = x; }
    public void SetY(int y) { this.y = y; }
    public void SetZ(int z) { this.z = z; }
}
