package summit.extract.pdf;

import java.util.List;

/** What an operator of ISO 32000-1, annex A, means for text. */
enum OperatorKind {
  /** Builds a path. */
  PATH("m l c v y re"),
  /** Paints, clips, colours, or sets what only lines obey. */
  PAINT("h S s f F f* B B* b b* n W W* g G rg RG k K cs CS sc SC scn SCN sh w J j M d i ri"),
  /** Sets what text obeys. */
  STATE("cm gs BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T*"),
  /** Shows text or an object, or marks where such is. */
  SHOW("Tj TJ ' \" Do BDC BMC EMC"),
  SAVE("q"),
  RESTORE("Q");

  private final String operators;

  OperatorKind(String operators) {
    this.operators = operators;
  }

  List<String> operators() {
    return List.of(operators.split(" "));
  }
}
