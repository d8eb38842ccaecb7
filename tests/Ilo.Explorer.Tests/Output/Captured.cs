namespace Ilo.Explorer.Tests.Output;

internal static class Captured
{
    internal static string In(int width, Action<Terminal> write, bool color = false)
    {
        using StringWriter output = new() { NewLine = "\n" };
        write(new Terminal { Out = output, Error = TextWriter.Null, In = Stream.Null, Width = width, Color = color });
        return output.ToString();
    }
}
