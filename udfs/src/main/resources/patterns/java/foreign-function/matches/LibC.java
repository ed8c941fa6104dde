import com.sun.jna.Library;
import com.sun.jna.Native;

interface LibC extends Library {
    LibC INSTANCE = Native.load("c", LibC.class); // expect: foreign-function

    int getpid();
}
