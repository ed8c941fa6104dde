using System;
using System.IO;
using Path = System.IO.Path;

namespace Shop;
