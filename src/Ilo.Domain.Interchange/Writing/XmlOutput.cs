using System.Text;
using System.Xml;

namespace Ilo.Domain.Interchange.Writing;

/// <summary>How XML is written, for every format alike.</summary>
internal static class XmlOutput
{
    // Entitized, a carriage return comes back as one; written as it is, every reader turns it into a line feed.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    internal static XmlWriter Create(Stream stream) => XmlWriter.Create(stream, Settings);
}
