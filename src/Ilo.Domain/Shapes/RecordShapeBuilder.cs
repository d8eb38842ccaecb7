namespace Ilo.Domain.Shapes;

/// <summary>Collects the rows of a record's table, in order.</summary>
internal sealed class RecordShapeBuilder<TRecord>
    where TRecord : class
{
    private readonly List<RecordProperty<TRecord>> _properties = [];

    internal RecordShapeBuilder<TRecord> Add<TValue>(string name, Func<TRecord, TValue> get, Func<TRecord, TValue, TRecord> set, ValueShape<TValue> shape) =>
        Add(name, get, set, shape, isText: false);

    /// <summary>Adds the text by which a record is known, and without which there is none; its words are searched.</summary>
    internal RecordShapeBuilder<TRecord> AddName(string name, Func<TRecord, string> get, Func<TRecord, string, TRecord> set) =>
        Add(name, get, (record, value) => set(record, value!), ValueShapes.Text, isText: true, isRequired: true);

    /// <summary>Adds a property whose words are searched.</summary>
    internal RecordShapeBuilder<TRecord> AddText(string name, Func<TRecord, string?> get, Func<TRecord, string?, TRecord> set) =>
        Add(name, get, set, ValueShapes.Text, isText: true);

    /// <inheritdoc cref="AddText(string, Func{TRecord, string?}, Func{TRecord, string?, TRecord})"/>
    internal RecordShapeBuilder<TRecord> AddText(string name, Func<TRecord, ValueList<string>> get, Func<TRecord, ValueList<string>, TRecord> set) =>
        Add(name, get, set, ValueShapes.Texts, isText: true);

    /// <inheritdoc cref="AddText(string, Func{TRecord, string?}, Func{TRecord, string?, TRecord})"/>
    internal RecordShapeBuilder<TRecord> AddText(string name, Func<TRecord, ValueList<Paragraph>> get, Func<TRecord, ValueList<Paragraph>, TRecord> set) =>
        Add(name, get, set, ValueShapes.Paragraphs, isText: true);

    /// <inheritdoc cref="AddText(string, Func{TRecord, string?}, Func{TRecord, string?, TRecord})"/>
    internal RecordShapeBuilder<TRecord> AddText(string name, Func<TRecord, ValueList<Section>> get, Func<TRecord, ValueList<Section>, TRecord> set) =>
        Add(name, get, set, ValueShapes.Sections, isText: true);

    internal RecordShape<TRecord> Build() => new(_properties);

    private RecordShapeBuilder<TRecord> Add<TValue>(
        string name, Func<TRecord, TValue> get, Func<TRecord, TValue, TRecord> set, ValueShape<TValue> shape, bool isText, bool isRequired = false)
    {
        _properties.Add(new RecordProperty<TRecord, TValue>(name, get, set, shape) { IsText = isText, IsRequired = isRequired });
        return this;
    }
}
