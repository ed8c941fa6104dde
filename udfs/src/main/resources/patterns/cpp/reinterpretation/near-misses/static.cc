Derived& Down(Base& base) { return static_cast<Derived&>(base); }
