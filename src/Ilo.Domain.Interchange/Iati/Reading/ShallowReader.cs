using System.Xml;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <summary>Reads no deeper than an activity file can go; what lies deeper ends the reading as what is not well formed does.</summary>
/// <remarks>The time that <see cref="System.Xml.Linq"/> takes grows with the square of the depth, and files come from strangers.</remarks>
internal sealed class ShallowReader(XmlReader inner) : XmlReader, IXmlLineInfo
{
    /// <summary>How many elements may be open; those of the standard are at most eight deep, and those of other namespaces go on from there.</summary>
    internal const int Deepest = 256;

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override XmlReaderSettings? Settings => inner.Settings;

    public override string Value => inner.Value;

    public override string XmlLang => inner.XmlLang;

    public override XmlSpace XmlSpace => inner.XmlSpace;

    public int LineNumber => ((IXmlLineInfo)inner).LineNumber;

    public int LinePosition => ((IXmlLineInfo)inner).LinePosition;

    public bool HasLineInfo() => true;

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override Task<string> GetValueAsync() => inner.GetValueAsync();

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool Read() => Checked(inner.Read());

    public override async Task<bool> ReadAsync() => Checked(await inner.ReadAsync().ConfigureAwait(false));

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => inner.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // The depth of an element is how many are open around it; what stands in the last that may be open is no element.
    private bool Checked(bool isRead) => inner.NodeType != XmlNodeType.Element || inner.Depth < Deepest ? isRead
        : throw new XmlException($"More than {Deepest} elements are open, one in the other.", innerException: null, LineNumber, LinePosition);
}
