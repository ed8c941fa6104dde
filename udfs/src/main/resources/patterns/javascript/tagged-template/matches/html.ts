const html = (strings: TemplateStringsArray, ...values: unknown[]) => // expect: tagged-template
  strings.reduce((out, text, i) => out + escape(values[i - 1]) + text);
