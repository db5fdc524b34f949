# lecture-wait: efficiency, strong scaling
# Draws its images again: gnuplot efficiency-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
64.0 1.0
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 1.0018115086861035 0.9987390753487725 1.0987691178530938 0
16.0 0.9966999180286159 0.987559446147655 1.1009740329687037 0
64.0 0.9366164369285478 0.8964784386201263 0.9505621947333637 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 0.9989338819691574 0.9960854290910873 0.9997271634968332 0
16.0 0.9682765919264544 0.9339630998182139 0.9994600365407238 0
64.0 0.9480029309719539 0.9332618831043508 0.9630648171881763 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 0.9904815242608163 0.9725555342061365 1.000996681616763 0
16.0 0.9877022114360086 0.9738225808418977 0.9981982529077555 0
64.0 0.9269319327071334 0.8705782916203441 0.943830414605383 0
END_OF_DATA

# dask-threads: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 0.7636302885773321 0.637621399484773 0.9950146282457771 0
16.0 1.0827542529040532 0.962894535627718 1.613985267037233 0
64.0 0.49101375700466726 0.3198584673137127 0.7537537198644055 0
END_OF_DATA

# python-asyncio: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 0.9904675251474154 0.9703555027121396 1.0121983498717055 0
16.0 0.9845792346069974 0.9033986950661602 1.051398795000564 0
64.0 0.908781681395771 0.8216221030052743 0.9896012109163953 0
END_OF_DATA

# python-gil: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 0.25021882219771613 0.24705945135258894 0.27536101790435985 0
16.0 0.06285597578204821 0.06228886940379845 0.06877670956840204 0
64.0 0.01574716602862982 0.015627748335215966 0.017169781447546797 0
END_OF_DATA

# python-threads: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 0.9969436682207798 0.9732904146164612 1.0429709685940003 0
16.0 0.985968226058382 0.9529676838858745 0.9927717243063534 0
64.0 0.8148173371306947 0.4386825310924908 0.8353651726655341 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.77596
set bmargin at screen 0.205
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8645372313078652:74.02804376993839]
set xtics ('1' 1.0, '4' 4.0, '16' 16.0, '64' 64.0)
set yrange [0.0:1.7269642357298394]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0, '125%%' 1.25, '150%%' 1.5)
set label 1 'lecture-wait: efficiency, strong scaling' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks of 10 ms · T(1) from 648 ms to 947 ms · 95% intervals, 6 rounds · 2 cores' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Efficiency  T(1) / (N·T(N))' at screen 0.03125, screen 0.4895 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.45835, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'physical cores end' at screen 0.26047, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'ideal' at screen 0.80721, screen 0.61824 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'process' at screen 0.80721, screen 0.53184 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 10 'thread' at screen 0.80721, screen 0.57504 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 11 'task' at screen 0.80721, screen 0.48864 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'dask-threads' at screen 0.80721, screen 0.35904 left font 'DejaVu Sans,36.0' textcolor rgb '#B3339B' noenhanced
set label 13 'python-asyncio' at screen 0.80721, screen 0.44544 left font 'DejaVu Sans,36.0' textcolor rgb '#D1344E' noenhanced
set label 14 'python-gil' at screen 0.80721, screen 0.2194 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 15 'python-threads' at screen 0.80721, screen 0.40224 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set arrow from screen 0.77674, screen 0.53448 to screen 0.80283, screen 0.61824 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.77674, screen 0.5136 to screen 0.80283, screen 0.53184 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.77674, screen 0.51735 to screen 0.80283, screen 0.57504 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.77674, screen 0.51041 to screen 0.80283, screen 0.48864 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.77674, screen 0.50443 to screen 0.80283, screen 0.44544 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D1344E'
set arrow from screen 0.77674, screen 0.47347 to screen 0.80283, screen 0.40224 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'efficiency-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype (14,6,3,6) linecolor rgb '#B3339B', \
  $data5 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#D1344E', \
  $data6 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#C58700', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D1344E', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.926 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.593 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#B3339B', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.259 linecolor rgb '#D1344E', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data7 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#C58700'
set output
