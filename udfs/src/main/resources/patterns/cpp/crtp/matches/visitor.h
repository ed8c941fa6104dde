class Printer : public RecursiveVisitor<Printer, void> {  // expect: crtp
 public:
  void VisitCall(const Call& call);
};
