import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabItem<T extends string> {
  readonly id: T;
  readonly title: React.ReactNode;
  readonly content: () => React.ReactNode;
}

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly items: readonly TabItem<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
}

/** Tabs of one page; keep `selected` in the address, so that a tab can be linked to. */
export function Tabs<T extends string>({ label, items, selected, onSelect }: TabsProps<T>) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        const item = items.find((candidate) => candidate.id === key);
        if (item) onSelect(item.id);
      }}
    >
      <TabList
        aria-label={label}
        className="no-print flex gap-1 overflow-x-auto border-b border-solid-gray-400 p-1 pb-0"
      >
        {items.map((item) => (
          <Tab
            key={item.id}
            id={item.id}
            className="-mb-px cursor-pointer border-b-4 border-transparent px-4 py-2.5 whitespace-nowrap hover:bg-solid-gray-50 data-[selected]:border-primary data-[selected]:font-bold data-[selected]:text-blue-1000"
          >
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="pt-6">
          {item.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
