using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>What the built-in recogniser starts from: its vocabulary and rules, compiled while the library is built.</summary>
/// <remarks>The texts stay the source. The project's file runs <see cref="Write"/>, and a test holds both equal.</remarks>
internal static class BuiltInTables
{
    /// <summary>The name of the tables in the assembly.</summary>
    internal const string Resource = "Ilo.Domain.Recognition.tables";

    // Also the mark of a processor that keeps the lowest byte first, as the one that wrote them.
    private const int Mark = 0x494C4F32;

    /// <summary>Makes the recogniser; of the texts where there are no tables that this processor can load.</summary>
    internal static TextRecognizer Recognizer()
    {
        using Stream? stream = Open();
        if (Loaded(stream) is not { } store)
        {
            return TextRecognizer.From(Vocabulary.Default);
        }

        TextRecognizer.OfStates(store);
        return TextRecognizer.Load(store);
    }

    /// <summary>Makes the recogniser of what became of an event or a project, likewise.</summary>
    internal static TextRecognizer States()
    {
        using Stream? stream = Open();
        return TextRecognizer.OfStates(Loaded(stream));
    }

    /// <summary>Compiles the texts and writes the tables: the small ones first.</summary>
    internal static void Write(Stream stream)
    {
        TableStore store = new(stream, writes: true);
        store.Move(Mark);
        TextRecognizer.OfStates(store: null).Store(store);
        TextRecognizer.From(Vocabulary.Default).Store(store);
    }

    private static Stream? Open() => typeof(BuiltInTables).Assembly.GetManifestResourceStream(Resource);

    private static TableStore? Loaded(Stream? stream) => stream is not null && new TableStore(stream, writes: false) is var store && store.Move(0) == Mark
        ? store : null;
}
