object Services {
    inline fun <reified S : Any> get(): S = resolve(S::class) as S // expect: reified-type
}
